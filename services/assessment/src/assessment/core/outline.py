"""A scheme for people to read: every block as plain values, the trees with their weights."""

from collections.abc import Mapping
from typing import Any

from assessment.core.exact import shown
from assessment.core.scheme import Band, Indicator, Node, Output, Quota, Rank, Rule, Scheme


def outline(scheme: Scheme) -> dict[str, Any]:
    """Everything a page needs to show the scheme without knowing the document's grammar."""
    return {
        "source": {"doc": scheme.source.doc, "quote": scheme.source.quote},
        "assumed": list(scheme.assumed),
        "places": scheme.places,
        "subjects": [
            {"id": s.id, "label": s.label, "kind": s.kind, "strata": list(s.strata)}
            for s in scheme.subjects.values()
        ],
        "periods": [
            {"id": p.id, "type": p.type, "parent": p.parent} for p in scheme.periods.values()
        ],
        "rater_groups": [
            {
                "id": g.id,
                "label": g.label,
                "min_raters": g.min_raters,
                "anonymous": g.anonymous,
                "k": g.k,
                "needed": g.needed,
            }
            for g in scheme.rater_groups.values()
        ],
        "task_lists": task_lists(scheme),
        "indicators": [indicator_outline(i) for i in scheme.indicators.values()],
        "outputs": [output_outline(o) for o in scheme.outputs.values()],
        "rules": [rule_outline(rule) for rule in scheme.rules],
        "exemptions": [
            {
                "id": e.id,
                "quote": e.quote,
                "applies_to": e.applies_to,
                "conditions": list(e.conditions),
                "not_if": list(e.not_if),
                "decided_by": list(e.decided_by),
                "min_deciders": e.min_deciders,
            }
            for e in scheme.exemptions
        ],
        "feedback": [{"to": f.to, "quote": f.quote, "include": f.include} for f in scheme.feedback],
    }


def task_lists(scheme: Scheme) -> list[dict[str, Any]]:
    """The lists the indicators use; one without tasks is filled in per subject."""
    used = dict.fromkeys(
        indicator.list or indicator.id
        for indicator in scheme.indicators.values()
        if indicator.input in {"tasklist", "projects"}
    )
    return [
        {
            "list": name,
            "tasks": [
                {
                    "id": task.id,
                    "label": task.label,
                    "weight": shown(task.weight),
                    "evidence": list(task.evidence),
                    "verify": task.verify,
                }
                for task in scheme.task_lists.get(name, ())
            ],
        }
        for name in used
    ]


def indicator_outline(indicator: Indicator) -> dict[str, Any]:
    scale = indicator.scale
    return {
        "id": indicator.id,
        "label": indicator.label,
        "input": indicator.input,
        "list": indicator.list,
        "group": indicator.group,
        "period": indicator.period,
        "min": shown(scale.min) if scale else None,
        "max": shown(scale.max) if scale else None,
        "target": shown(indicator.target) if indicator.target is not None else None,
        "cap": shown(indicator.cap) if indicator.cap is not None else None,
        "items": items_of(indicator),
    }


def items_of(indicator: Indicator) -> list[dict[str, str]]:
    """The questions of a form; an indicator that lists none is one question."""
    if indicator.input != "ratings":
        return []
    if not indicator.items:
        return [{"id": indicator.id, "label": indicator.label}]
    return [{"id": item.id, "label": item.label} for item in indicator.items]


def output_outline(output: Output) -> dict[str, Any]:
    return {
        "id": output.id,
        "label": output.label,
        "subject": output.subject,
        "period": output.period,
        "tree": node_outline(output.tree),
        "bands": [band_outline(band) for band in output.bands],
        "stars": [band_outline(band) for band in output.stars],
        "quota": quota_outline(output.quota or output.stars_quota),
        "rank": rank_outline(output.rank),
    }


def node_outline(node: Node) -> dict[str, Any]:
    weights: Mapping[str, Any] = node.groups.weights if node.groups else {}
    return {
        "id": node.id,
        "label": node.label,
        "kind": node.kind,
        "weight": shown(node.weight),
        "missing": node.groups.missing if node.groups else node.missing,
        "groups": [{"group": name, "weight": shown(w)} for name, w in weights.items()],
        "mean_of": node.mean_of,
        "over": node.over,
        "minus": list(node.minus),
        "parts": [node_outline(child) for child in node.children],
    }


def band_outline(band: Band) -> dict[str, Any]:
    return {"min": shown(band.min), "label": band.label}


def quota_outline(quota: Quota | None) -> dict[str, Any] | None:
    if quota is None:
        return None
    return {
        "label": quota.label,
        "max_share": shown(quota.max_share),
        "within": list(quota.within),
        "min_pool": quota.min_pool,
        "ties": quota.ties,
    }


def rank_outline(rank: Rank | None) -> dict[str, Any] | None:
    if rank is None:
        return None
    return {"within": list(rank.within), "ties": rank.ties, "order": rank.order}


def rule_outline(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "quote": rule.quote,
        "condition": rule.condition.text,
        "effect": rule.effect,
        "consequences": list(rule.consequences),
        "targets": list(rule.targets),
        "decide": rule.decide or "human",
        "effective": rule.effective,
    }

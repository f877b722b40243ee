"""How a person stands against the training rules on a day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from roster.core.training.words import TargetGroup, TrainingRuleKind, TrainingStanding

DUE_DAYS: Final = 180
"""From so many days before an off-job training is due, the person is named. Assumed."""


@dataclass(frozen=True)
class Rule:
    """What a subtree asks for.

    ``amount`` is hours in a calendar year, or working days of one training within
    ``period_years``.
    """

    kind: TrainingRuleKind
    amount: Decimal
    period_years: int
    target_group: TargetGroup
    counts_online: bool
    source_note: str


ASSUMED: Final = {
    TrainingRuleKind.ANNUAL_HOURS: Rule(
        TrainingRuleKind.ANNUAL_HOURS,
        Decimal(80),
        1,
        TargetGroup.SERVING,
        counts_online=False,
        source_note="参考值：每年不少于80学时集中培训，按自然年计；本地未另行设定",
    ),
    TrainingRuleKind.OFF_JOB_DAYS: Rule(
        TrainingRuleKind.OFF_JOB_DAYS,
        Decimal(5),
        3,
        TargetGroup.SERVING,
        counts_online=False,
        source_note="参考值：每3年一次、不少于一周（按5个工作日）的脱产政治训练；本地未另行设定",
    ),
}
"""What holds where no organization has set a rule of its own."""


@dataclass(frozen=True)
class Verdict:
    standing: TrainingStanding
    done: Decimal
    missing: Decimal
    """Hours until the amount is reached, or the days of a training that is overdue or due."""
    due_on: date


def years_after(day: date, years: int) -> date:
    """The same day some years later; 29 February becomes 28 February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def annual_verdict(rule: Rule, hours: Decimal, *, today: date) -> Verdict:
    """Hours of this calendar year against the year's amount.

    On course is who has at least the share of the amount that the elapsed days are of the year
    (``hours * days of the year >= amount * elapsed days``); behind that they are short.
    """
    end = date(today.year, 12, 31)
    length = (end - date(today.year, 1, 1)).days + 1
    elapsed = (today - date(today.year, 1, 1)).days + 1
    missing = max(Decimal(0), rule.amount - hours)
    if missing == 0:
        standing = TrainingStanding.MET
    elif hours * length >= rule.amount * elapsed:
        standing = TrainingStanding.ON_COURSE
    else:
        standing = TrainingStanding.SHORT
    return Verdict(standing, hours, missing, end)


def off_job_verdict(
    rule: Rule, last_on: date | None, serving_since: date, *, today: date
) -> Verdict:
    """The last off-job political training that was long enough, against the period.

    Due ``period_years`` after it ended, or after the person took office where there was none.

    Args:
        rule: of the kind ``OFF_JOB_DAYS``.
        last_on: last day of the newest training of at least ``rule.amount`` days, if any.
        serving_since: first day of the oldest appointment the person is in.
        today: the day of the question.
    """
    due_on = years_after(last_on or serving_since, rule.period_years)
    days_left = (due_on - today).days
    if days_left < 0:
        standing = TrainingStanding.SHORT
    elif days_left <= DUE_DAYS:
        standing = TrainingStanding.DUE
    else:
        standing = TrainingStanding.ON_COURSE if last_on is None else TrainingStanding.MET
    is_open = standing in (TrainingStanding.SHORT, TrainingStanding.DUE)
    done = Decimal(0) if last_on is None or standing is TrainingStanding.SHORT else rule.amount
    return Verdict(standing, done, rule.amount if is_open else Decimal(0), due_on)

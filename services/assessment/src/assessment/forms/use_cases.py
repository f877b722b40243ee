from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.indicators import DEFAULT_SCALE
from assessment.core.outline import items_of
from assessment.core.scheme import Indicator
from assessment.errors import CycleNotOpenError
from assessment.forms import queries
from assessment.forms.errors import FormNotFoundError, ScoresInvalidError, SelfRatingError
from assessment.forms.schemas import FormPut
from assessment.ids import FormId
from assessment.models.finding import Sight, scheme_of
from assessment.models.form import Form

PLACES = 2


async def fill_in(
    session: AsyncSession, sight: Sight, form_id: FormId, body: FormPut, moment: datetime
) -> Form:
    """Save a draft, submit, or step aside. All three may be changed until the cycle closes.

    Raises:
        FormNotFoundError: it is nobody's or somebody else's.
        CycleNotOpenError: the cycle does not take forms (any more).
        SelfRatingError: the rater is the subject.
        ScoresInvalidError: not one score per item, or outside the scale.
    """
    found = await queries.own_form(session, sight, form_id)
    if found is None:
        raise FormNotFoundError
    form, subject, cycle = found
    if cycle.state != "open":
        raise CycleNotOpenError("周期没有开放，不能再填写。", state=cycle.state)
    form.comment = body.comment
    form.conflict = body.conflict.strip()
    if form.conflict:
        form.state, form.scores, form.submitted_at = "excluded", [], None
        return form
    if sight.person is not None and subject.person_id == sight.person:
        raise SelfRatingError("请在 conflict 里写明“本人”，这张表会被排除。")
    scheme = (await scheme_of(session, cycle.scheme_id)).variant_for(subject.strata)
    is_draft = body.state == "draft"
    form.scores = readable_scores(body.scores, scheme.indicators[form.indicator], is_draft=is_draft)
    form.state = body.state
    # a time of submission in an anonymous group would say who it was
    form.submitted_at = None if is_draft or form.is_anonymous else moment
    return form


def readable_scores(
    scores: Sequence[float | None], indicator: Indicator, *, is_draft: bool
) -> list[Decimal | None]:
    """One score per item, within the scale, with at most two decimals.

    Raises:
        ScoresInvalidError: otherwise.
    """
    items = items_of(indicator)
    scale = indicator.scale or DEFAULT_SCALE
    low, high = float(scale.min), float(scale.max)
    if not is_draft and (len(scores) != len(items) or None in scores):
        raise ScoresInvalidError(f"共 {len(items)} 项，请每项都打分。", items=len(items))
    if len(scores) > len(items):
        raise ScoresInvalidError(f"只有 {len(items)} 项。", items=len(items))
    if any(score is not None and not low <= score <= high for score in scores):
        raise ScoresInvalidError(f"每项应在 {low:g} 到 {high:g} 之间。", min=low, max=high)
    read = [None if score is None else Decimal(repr(score)) for score in scores]
    if any(score is not None and score != round(score, PLACES) for score in read):
        raise ScoresInvalidError(f"最多保留 {PLACES} 位小数。")
    return read

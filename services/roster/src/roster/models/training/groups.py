"""Who belongs to a target group, told from the posts they are in office at."""

from common.scope import Scope
from sqlalchemy import ColumnElement, Subquery, and_, func, not_, select

from roster.core.lifecycle import State
from roster.core.training.words import TargetGroup
from roster.core.vocabulary import PostForm
from roster.models.appointment import Appointment
from roster.models.person import Person
from roster.models.post import Post

FORMS = {
    TargetGroup.SECONDED: PostForm.SECONDED,
    TargetGroup.CONCURRENT: PostForm.CONCURRENT,
    TargetGroup.VOLUNTEERS: PostForm.VOLUNTEER,
}


def holds(group: TargetGroup) -> ColumnElement[bool]:
    """Appointments, joined with their posts, that put their holder into the group.

    Secretaries are those whose title ends in 书记 and is not 副书记 or 第一书记, which is a post of
    support and not of the League branch (domain rule).
    """
    in_office = Appointment.state == State.IN_OFFICE
    if group is TargetGroup.SERVING:
        return in_office
    if group is TargetGroup.SECRETARIES:
        title = Post.title.regexp_match("书记$") & not_(Post.title.regexp_match("(副|第一)书记$"))
        return and_(in_office, title)
    if group is TargetGroup.DEPUTIES:
        return and_(in_office, Post.title.regexp_match("副书记"))
    return and_(in_office, Appointment.form == FORMS[group])


def in_group(group: TargetGroup) -> ColumnElement[bool]:
    """People of the group; for statements over ``Person``."""
    return (
        select(Appointment.id)
        .join(Post, Post.id == Appointment.post_id)
        .where(Appointment.person_id == Person.id, holds(group))
        .exists()
    )


def serving_in(scope: Scope) -> Subquery:
    """One row for each person of the scope in office: since when, and each group as a flag."""
    flags = [
        func.bool_or(holds(group)).label(str(group))
        for group in TargetGroup
        if group is not TargetGroup.SERVING
    ]
    return (
        select(
            Appointment.person_id,
            func.min(Appointment.starts_on).label("since"),
            *flags,
        )
        .join(Post, Post.id == Appointment.post_id)
        .join(Person, Person.id == Appointment.person_id)
        .where(scope.where(Person.org_path), Appointment.state == State.IN_OFFICE)
        .group_by(Appointment.person_id)
        .subquery("serving")
    )

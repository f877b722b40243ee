"""Who may be handed to a match."""

from sqlalchemy import ColumnElement, exists, or_

from roster.core.consents import SIGNED_UP, Purpose
from roster.models.people.consent import Consent
from roster.models.person import Person


def needs_consent() -> ColumnElement[bool]:
    """``core.consents.basis_of`` in SQL."""
    return Person.source_channel.in_(SIGNED_UP)


def agreed_to(purpose: Purpose) -> ColumnElement[bool]:
    return exists().where(
        Consent.person_id == Person.id,
        Consent.purpose == purpose,
        Consent.withdrawn_on.is_(None),
    )


def may_be_matched() -> ColumnElement[bool]:
    """Managed by duty, or agreed to matching."""
    return or_(~needs_consent(), Person.source_channel.is_(None), agreed_to(Purpose.MATCHING))

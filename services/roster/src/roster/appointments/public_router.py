"""HTTP without a token: the public page of a notice, and the check of a certificate.

The gateway passes ``/api/roster/public/`` on without asking who is there. What is answered names
no more than the notice itself, and of a certificate nobody at all.
"""

from typing import Annotated

from common import clock
from common.web.app import service_router
from common.web.auth import public
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query
from pydantic import StringConstraints

from roster.appointments.certificates import queries as certificates
from roster.appointments.certificates.errors import CertificateNotFoundError
from roster.appointments.certificates.schemas import CertificateCheck
from roster.appointments.notices import queries, use_cases
from roster.appointments.notices.errors import NoticeNotFoundError, TooManyObjectionsError
from roster.appointments.notices.router import Seal
from roster.appointments.notices.schemas import (
    NoticeLineOut,
    ObjectionReceipt,
    PublicNotice,
    PublicObjectionIn,
)
from roster.ids import ObjectionId

Address = Annotated[str, StringConstraints(min_length=16, max_length=64)]
Number = Annotated[str, StringConstraints(strip_whitespace=True, min_length=8, max_length=20)]
CheckCode = Annotated[str, StringConstraints(strip_whitespace=True, min_length=4, max_length=20)]

router = service_router("/api/roster/public", "public")


@router.get(
    "/notices/{address}", response_model=PublicNotice, responses=problems(NoticeNotFoundError)
)
@public
async def read_public_notice(address: Address, session: ReadSession) -> PublicNotice:
    """A notice while it runs; afterwards nothing is there."""
    row = await queries.public_notice(session, address, clock.today())
    if row is None:
        raise NoticeNotFoundError("请核对地址；公示期满后页面自动撤下。")
    lines = await queries.lines_of(session, row.id)
    told = {"lines": [NoticeLineOut.model_validate(line) for line in lines]}
    return PublicNotice.model_validate(row._asdict() | told)


@router.put(
    "/notices/{address}/objections/{objection_id}",
    response_model=ObjectionReceipt,
    responses=problems(NoticeNotFoundError, TooManyObjectionsError),
)
@public
async def object_to_notice(
    address: Address,
    objection_id: ObjectionId,
    body: PublicObjectionIn,
    session: Session,
    seal: Seal,
) -> ObjectionReceipt:
    """Object, under an id of the sender's choice: sent twice it is one objection."""
    taken = await use_cases.object_in_public(session, seal, address, objection_id, body)
    return ObjectionReceipt.model_validate(taken)


@router.get(
    "/certificates/{number}",
    response_model=CertificateCheck,
    responses=problems(CertificateNotFoundError),
)
@public
async def check_certificate(
    number: Number, code: Annotated[CheckCode, Query()], session: ReadSession
) -> CertificateCheck:
    """Whether a certificate is genuine: its period and kind of organization, and no person."""
    row = await certificates.checked(session, number.upper(), code.upper())
    if row is None:
        raise CertificateNotFoundError("请核对证明上的编号和校验码。")
    return CertificateCheck.model_validate(row._asdict())

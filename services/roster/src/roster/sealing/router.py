"""HTTP of the slice ``sealing``: which keys seal what, and moving to the current one."""

from typing import Annotated

from common import jobs
from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.session import ReadSession, Session
from fastapi import Depends, Request, Response

from roster.core.vault import Vault
from roster.sealing import queries
from roster.sealing.resealing import start_reseal
from roster.sealing.schemas import KeyOut, ResealIn, ResealStarted, SealedColumnOut, SealingOut

Admin = Annotated[Caller, requires(Role.ADMIN)]

router = service_router("/api/roster/sealing", "sealing")


def vault_of(request: Request) -> Vault:
    vault: Vault = request.app.state.vault
    return vault


TheVault = Annotated[Vault, Depends(vault_of)]


@router.get("", response_model=SealingOut)
async def get_sealing(session: ReadSession, _: Admin, vault: TheVault) -> SealingOut:
    """Keys with their algorithms, and how many values each has sealed."""
    current = vault.cipher.current
    columns = [
        SealedColumnOut(
            table=table.name,
            column=prefix,
            by_key=await queries.counts_by_key(session, table, prefix),
            is_rotated=queries.is_rotated(table.name, prefix),
        )
        for table, prefix in queries.all_columns()
    ]
    return SealingOut(
        keys=[
            KeyOut(id=key_id, algorithm=algorithm, is_current=key_id == current)
            for key_id, algorithm in vault.cipher.algorithms.items()
        ],
        digest=vault.index.digest,
        columns=columns,
        left=sum(
            count
            for column in columns
            if column.is_rotated
            for key_id, count in column.by_key.items()
            if key_id != current
        ),
    )


@router.post("/reseal", response_model=ResealStarted, status_code=202)
async def reseal_values(
    body: ResealIn, session: Session, caller: Admin, response: Response
) -> ResealStarted:
    """Move every sealed value to the current key, with progress."""
    job_id = await start_reseal(session, caller.subject, reindex=body.reindex)
    jobs.accepted(response, "roster", job_id)
    return ResealStarted(job_id=str(job_id))

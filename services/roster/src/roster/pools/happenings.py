"""What the slice says to the outbox: ids and states, nothing about people."""

from common.events.outbox import Event

from roster.models.development.pool import PoolCandidate, TalentPool


def pool_event(pool: TalentPool, type_: str) -> Event:
    data = {"pool_id": str(pool.id), "status": pool.status, "version": pool.version}
    return Event(type_, f"pools/{pool.id}", pool.org_path, data)


def candidate_event(candidate: PoolCandidate, type_: str) -> Event:
    data = {
        "candidate_id": str(candidate.id),
        "pool_id": str(candidate.pool_id),
        "person_id": str(candidate.person_id),
        "state": str(candidate.state),
    }
    return Event(type_, f"pool-candidates/{candidate.id}", candidate.org_path, data)

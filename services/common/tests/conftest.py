"""A service as small as can be: notes with a unique title that is checked at commit."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Annotated
from uuid import UUID, uuid4

import httpx
import psycopg
import pytest
from common import jobs
from common.db import metadata
from common.events import feed
from common.events.outbox import Event, emit
from common.ids import new_id
from common.migrate import apply_queue_schema
from common.settings import ServiceSettings
from common.tables import plumbing
from common.testing.client import client_of
from common.testing.database import database_url, plain_url
from common.testing.tokens import bearer, keys_for_tests
from common.web.app import ServiceApp, build_app, service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, check_version, tagged
from common.web.page import Page, Paging, Rows, page_of
from common.web.session import ReadSession, Session
from fastapi import Response
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Integer, Text, UniqueConstraint, Uuid, select, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    metadata = metadata()


class Note(Base):
    __tablename__ = "note"
    __table_args__ = (UniqueConstraint("title", deferrable=True, initially="DEFERRED"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    org_path: Mapped[str] = mapped_column(Text(collation="C"))
    version: Mapped[int] = mapped_column(Integer)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by the mapper


PLUMBING = plumbing(Base.metadata)


class NoteIn(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: str
    org_path: str = ""


class NoteOut(BaseModel):
    id: UUID
    title: str


router = service_router("/api/notes", "notes")


@router.post("", response_model=NoteOut, status_code=201)
async def create_note(body: NoteIn, session: Session, caller: Committee) -> Note:
    note = Note(id=new_id(), title=body.title, org_path=body.org_path)
    session.add(note)
    await emit(session, PLUMBING, Event("note.created", f"notes/{note.id}", note.org_path))
    await session.flush()
    return note


@router.get("", response_model=Page[NoteOut])
async def list_notes(session: ReadSession, caller: Committee, paging: Paging) -> Rows[Note]:
    scope = caller.scope(Role.COMMITTEE)
    statement = select(Note).where(scope.where(Note.org_path))
    return await page_of(session, statement, [Note.title, Note.id], paging)


@router.get("/{note_id}", response_model=NoteOut)
async def get_note(
    note_id: UUID, session: ReadSession, caller: Annotated[Caller, requires()], response: Response
) -> Note:
    return tagged(response, await session.get_one(Note, note_id))


@router.put("/{note_id}", response_model=NoteOut)
async def rename_note(
    note_id: UUID, body: NoteIn, session: Session, caller: Committee, seen: IfMatch
) -> Note:
    note = await session.get_one(Note, note_id)
    check_version(note, seen)
    note.title = body.title
    return note


@router.post("/{note_id}/write-while-reading")
async def write_while_reading(note_id: UUID, session: ReadSession, caller: Committee) -> None:
    await session.execute(text("update note set title = 'x'"))


@router.post("/later", status_code=202)
async def work_later(session: Session, caller: Committee, response: Response) -> None:
    job_id = await jobs.start_job(
        session, PLUMBING, "count", {"upto": 5}, org_path="0001/", requested_by=caller.subject
    )
    jobs.accepted(response, "notes", job_id)


@pytest.fixture(scope="session")
def database(postgres_url: str) -> Iterator[str]:
    name = f"common_{uuid4().hex[:8]}"
    with psycopg.connect(plain_url(postgres_url), autocommit=True) as connection:
        connection.execute(f'create database "{name}"')
    url = database_url(postgres_url, name)
    asyncio.run(_create_tables(url))
    yield url
    with psycopg.connect(plain_url(postgres_url), autocommit=True) as connection:
        connection.execute(f'drop database "{name}" with (force)')


async def _create_tables(url: str) -> None:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    await engine.dispose()
    await apply_queue_schema(plain_url(url))


@pytest.fixture
def settings(database: str) -> ServiceSettings:
    return ServiceSettings(database_url=database)


@pytest.fixture
def app(settings: ServiceSettings) -> ServiceApp:
    routers = [feed.router_of("notes"), jobs.router_of("notes", PLUMBING), router]
    return build_app(
        title="notes",
        settings=settings,
        plumbing=PLUMBING,
        routers=routers,
        migrations=Path("unused"),
        keys=keys_for_tests(),
    )


@pytest.fixture
async def client(app: ServiceApp) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(app, headers=bearer(Role.COMMITTEE, subject=UUID(int=7))) as client:
        yield client


@pytest.fixture
def title() -> str:
    return f"note {uuid4().hex}"

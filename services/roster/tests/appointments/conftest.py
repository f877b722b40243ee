"""Fixtures of the tests about appointments."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.appointments.office import Office, an_office


@pytest.fixture
async def office(session: AsyncSession) -> Office:
    return await an_office(session)

"""What needs no token. Each such route stands here; a new one fails the test."""

from common.web.app import is_public
from roster.main import create_app

from services.roster.tests.conftest import settings_for

PUBLIC = {"read_public_notice", "object_to_notice", "check_certificate", "read_calendar"}


def test_only_these_routes_are_public_and_their_addresses_say_so() -> None:
    app = create_app(settings_for("postgresql+asyncpg://nobody@127.0.0.1/none"))
    open_routes = [route for route in app.api_routes if is_public(route)]

    assert {route.name for route in open_routes} == PUBLIC
    assert all(route.path.startswith("/api/roster/public/") for route in open_routes)
    assert all(
        is_public(route) for route in app.api_routes if route.path.startswith("/api/roster/public")
    )

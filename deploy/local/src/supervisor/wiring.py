"""Which part is told what: every environment variable of every process, in one place."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from supervisor.parts import DOMAIN, GATEWAY, ROOT, SERVICES, Part
from supervisor.ports import HOST, free_port

if TYPE_CHECKING:
    from supervisor.stack import Stack

# Long jobs compute in one process each; numerical libraries with threads of their own would fight
# over the cores and burn several times the time.
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def migration(name: str, stack: "Stack") -> dict[str, str]:
    """A migration reads the service's settings, so it is told about secrets, but not ports."""
    return _secrets(name, stack) | {"DATABASE_URL": stack.urls[name]}


def bootstrap(stack: "Stack") -> dict[str, str]:
    told = migration(GATEWAY, stack)
    for name, secret in stack.keys.client_secrets.items():
        told[f"{name.upper()}_CLIENT_SECRET"] = secret
    password = stack.settings.admin_password or stack.keys.unshown_passwords.get("admin")
    if password is not None:
        told["ADMIN_PASSWORD"] = password
    return told


def parts(stack: "Stack") -> list[Part]:
    """The gateway on its known port, the services on free ones, and their workers."""
    ports = {name: free_port() for name in DOMAIN} | {GATEWAY: stack.settings.port}
    origins = {name: f"http://{HOST}:{port}" for name, port in ports.items()}
    listed = []
    for name in SERVICES:
        told = _service(name, stack, origins)
        listed.append(
            Part(
                name=name,
                module=name,
                environment=told
                | {
                    "PORT": str(ports[name]),
                    "HOST": stack.settings.host if name == GATEWAY else HOST,
                },
                ready_url=f"{origins[name]}/readyz",
                is_front=name == GATEWAY,
            )
        )
        if name != GATEWAY:
            listed.append(Part(f"{name}-worker", f"{name}.worker", told | ONE_THREAD, None))
    return listed


def _service(name: str, stack: "Stack", origins: Mapping[str, str]) -> dict[str, str]:
    gateway = origins[GATEWAY]
    return migration(name, stack) | {
        "GATEWAY_URL": gateway,
        "JWKS_URL": f"{gateway}/.well-known/jwks.json",
        **{f"{other.upper()}_URL": origins[other] for other in DOMAIN},
        **({"WEB_DIR": str(ROOT / "frontend" / "dist")} if name == GATEWAY else {}),
    }


def _secrets(name: str, stack: "Stack") -> dict[str, str]:
    """Only what this part needs: the roster's keys open nobody else's process."""
    keys = stack.keys
    if name == GATEWAY:
        return {"MASTER_KEY": keys.master_key}
    client = {"CLIENT_ID": name, "CLIENT_SECRET": keys.client_secrets[name]}
    if name == "roster":
        return client | {"FIELD_KEYS": json.dumps(keys.field_keys), "INDEX_KEY": keys.index_key}
    return client

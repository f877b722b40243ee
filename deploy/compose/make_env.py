# ruff: noqa: INP001 - a script, not a package
"""Print an environment file with fresh secrets for compose.yaml; python3 and nothing else.

Keep it with the backups of the database: without its keys the ID numbers and phones in them are
lost.
"""

import base64
import json
import secrets


def main() -> None:
    for name in ("POSTGRES", "GATEWAY_DB", "ROSTER_DB", "PLACEMENT_DB", "ASSESSMENT_DB"):
        print(f"{name}_PASSWORD={secrets.token_urlsafe(24)}")
    for name in ("ROSTER", "PLACEMENT", "ASSESSMENT"):
        print(f"{name}_CLIENT_SECRET={secrets.token_urlsafe(24)}")
    print(f"MASTER_KEY={key()}")
    print(f"INDEX_KEY={key()}")
    print(f"FIELD_KEYS={json.dumps({'k1': key()}, separators=(',', ':'))}")
    print("# The address people type, with https:// when TLS is in front:")
    print("PUBLIC_URL=")
    print("# Where the gateway listens; leave it on loopback behind a TLS proxy:")
    print("LISTEN=127.0.0.1:8000")


def key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


if __name__ == "__main__":
    main()

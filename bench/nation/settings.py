"""Settings of the roster with keys that guard nothing."""

import base64

from pydantic import SecretStr
from roster.settings import Settings


def settings_for(url: str) -> Settings:
    key = SecretStr(base64.b64encode(b"bench key of 32 bytes, no secret").decode())
    return Settings(database_url=url, field_keys={"k1": key}, index_key=key, pool_size=4)

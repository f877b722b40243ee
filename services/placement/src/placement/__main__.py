"""``python -m placement``: serves the service."""

import uvicorn
from common.log import configure

from placement.main import create_app
from placement.settings import Settings

if __name__ == "__main__":
    settings = Settings()
    configure("placement", settings.log_level)
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=5,
    )

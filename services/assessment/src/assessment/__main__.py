"""``python -m assessment``: serves the service."""

import uvicorn
from common.log import configure

from assessment.main import create_app
from assessment.settings import Settings

if __name__ == "__main__":
    settings = Settings()
    configure("assessment", settings.log_level)
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=5,
    )

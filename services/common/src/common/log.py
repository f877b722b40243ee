"""Logs: one JSON object per line, event names as ``noun_verbed``, ids but never people's data."""

import logging
import sys

import structlog

ALLOWED = frozenset({
    "event", "level", "timestamp", "service", "request_id", "route", "method", "status",
    "duration_ms", "caller", "job", "task", "error", "done", "total", "attempt", "upstream",
    "count", "position", "host", "port", "key_id", "client", "exception", "reason",
    "organization_id", "import_id", "round_id", "run_id", "cycle_id", "seconds",
})  # fmt: skip


def drop_unknown(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """An allow-list: a field nobody thought about cannot leak a name or an ID number."""
    return {key: value for key, value in event.items() if key in ALLOWED}


def configure(service: str, level: str = "INFO") -> None:
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            traceback_without_values,
            drop_unknown,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.getLevelNamesMapping().get(level.upper(), logging.INFO)
        ),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    structlog.contextvars.bind_contextvars(service=service)
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s %(levelname)s")


def traceback_without_values(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Where it broke, but not the message: database errors quote the row."""
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        frames = []
        walk = error.__traceback__
        while walk is not None:
            code = walk.tb_frame.f_code
            frames.append(f"{code.co_filename.rsplit('/', 2)[-1]}:{walk.tb_lineno} {code.co_name}")
            walk = walk.tb_next
        event["error"] = type(error).__name__
        event["exception"] = frames[-12:]
    return event

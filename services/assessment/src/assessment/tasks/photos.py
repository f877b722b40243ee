"""Photos without what the camera wrote into them: place, time, device, thumbnail."""

import io
import warnings
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

FORMATS: Final = ("JPEG", "PNG", "WEBP")
MAX_PIXELS: Final = 60_000_000
QUALITY: Final = 90


class UnsafePhotoError(ValueError):
    """It claims to be a photo and cannot be read as one, or is far too large when unpacked."""


def is_photo(data: bytes) -> bool:
    return data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")) or (
        data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    )


def without_metadata(data: bytes) -> bytes:
    """The picture alone, turned upright first, because the turn is stored in the EXIF.

    The pixels are written to a new file; nothing else of the old one survives.

    Raises:
        UnsafePhotoError: unreadable, or more than 60 megapixels.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as photo:
                if photo.width * photo.height > MAX_PIXELS:
                    raise UnsafePhotoError
                kind = photo.format or "PNG"
                upright = ImageOps.exif_transpose(photo)
                clean = Image.frombytes(upright.mode, upright.size, upright.tobytes())
                if upright.mode == "P" and upright.palette is not None:
                    clean.putpalette(upright.palette)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise UnsafePhotoError from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnsafePhotoError from error
    buffer = io.BytesIO()
    clean.save(buffer, kind, quality=QUALITY)
    return buffer.getvalue()

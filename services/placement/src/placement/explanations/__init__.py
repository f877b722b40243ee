"""Why a person is where they are, why not elsewhere, and why a post stayed empty."""

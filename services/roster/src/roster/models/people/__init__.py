"""What is known of a person beside the row itself: identities, consents, history, duplicates."""

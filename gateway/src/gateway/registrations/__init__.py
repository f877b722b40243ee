"""Systems that call the API with a secret of their own (OAuth client_credentials)."""

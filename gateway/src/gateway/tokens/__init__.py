"""Signing in and staying signed in: access tokens, refresh families, the web app's cookie."""

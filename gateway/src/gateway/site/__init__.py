"""The web app's files, and the headers every answer of the gateway carries."""

"""结果运用: consequences as proposals, decided by people."""

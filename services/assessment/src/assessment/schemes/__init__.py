"""考核方案: declarative documents, their check and their library."""

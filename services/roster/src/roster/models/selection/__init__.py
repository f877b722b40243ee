"""What leads up to an appointment: procedures, opinions, clearances, notices, alternates."""

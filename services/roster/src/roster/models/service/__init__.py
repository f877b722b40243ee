"""What happens during an appointment: steps, absences, handover, treatment, logs, rules."""

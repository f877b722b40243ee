"""任务与实绩: tasks, evidence, counts, deductions, statements."""

"""考核周期: subjects, rater groups, opening and closing."""

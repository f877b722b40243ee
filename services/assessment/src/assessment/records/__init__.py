"""实绩登记: counts, deductions, statements and the work handbook of a subject."""

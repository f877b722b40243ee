"""Sign-ups: who takes part by their own word, who withdrew, and who has written nothing yet."""

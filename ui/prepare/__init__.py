"""Before the day: who comes, for whom the sentence must be true, the day itself, and its paper."""

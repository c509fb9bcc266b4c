"""Who is said to have said which words: cues, their subjects, and where the content begins and ends."""

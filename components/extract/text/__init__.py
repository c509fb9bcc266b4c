"""The text as every rule sees it: tokens, paragraphs, sentences, quotation marks, and what each word may be."""

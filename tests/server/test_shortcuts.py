"""An article's name alone in the path leads to its page; every other path is left to whom it belongs."""

import pytest


def test_the_name_of_an_article_leads_to_it_with_what_else_was_asked(client):
    answer = client.get("/old-bridge?party=carriers", follow_redirects=False)
    assert answer.status_code == 302
    assert answer.headers["location"] == "/?a=old-bridge&party=carriers"


@pytest.mark.parametrize("path", ["/no-such-article", "/old-bridge/more", "/old-bridge.png", "/favicon.png"])
def test_another_path_is_not_taken(client, path):
    assert client.get(path, follow_redirects=False).status_code != 302

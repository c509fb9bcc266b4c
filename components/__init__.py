"""The explainer: one news article, joined views of what it reports.

Imports go down only (``tests/test_layers.py`` holds it)::

    model, identity  <  lang, corpus  <  extract  <  contract, selection, share
                     <  topics, tables, charts, markup, exporters  <  views, server  <  page  <  app.py
"""

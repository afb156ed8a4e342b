"""One module per exercise that has results of its own: `flowables(manuscript)` tells them."""

"""What a clerk does, as functions of the store: the screens and the command line share them."""

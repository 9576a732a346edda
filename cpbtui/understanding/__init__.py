"""From what the words say to what the record holds: pairing, keeping, answering."""

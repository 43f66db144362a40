if a:
    if b:
	c
    # comment

  # another
    d
else:
  e
f

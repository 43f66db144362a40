if x:
	import b, a
	from c import (
		d, # x
		e
	)

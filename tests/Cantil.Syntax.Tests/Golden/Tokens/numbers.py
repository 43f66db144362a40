0 00 0_0 1_000 0xFF_ff 0o17 0B1_0 1. .5 1e5 1E-5 1_0.0_1e+1_0 1j 0.5J 1if 1else 2 0xfor 3

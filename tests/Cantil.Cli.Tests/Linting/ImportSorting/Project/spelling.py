from a import z, Z, ZZ, aB, Ab, AB, svc, SVC, constant, VAR, _p, __q__, _Priv, _CONST

try: a  # fmt: skip
finally : b

try: a  # fmt: skip
except  x : b # fmt: skip
else : b # fmt: skip
finally : b # fmt: skip

if  x : a  # fmt: skip
elif  y : b  # fmt: skip
else : c  # fmt: skip

if  x : a ; b # fmt: skip
while  x : a   # fmt: skip
else : c ; d # fmt: skip
for x  in y : a   # fmt: skip
else :  c   # fmt: skip
with  x : a   # fmt: skip
def f( ) : a  # fmt: skip
class A( ) : a  # fmt: skip
match  x :
  case  1 : a  # fmt: skip
  case  2 : b

try :   # fmt: skip
   a
except  x :   # fmt: skip
   b
else  :   # fmt: skip
   b
finally  :   # fmt: skip
   b

if  x : a
else : c  # fmt: skip

if  x : a
elif  x : c  # fmt: skip
async def f( ) : a  # fmt: skip
try : a ; b ;  # fmt: skip
finally :
  b
if (a,
  b): c  # fmt: skip
class A: x = (1,
   2)  # fmt: skip
if  a : x = (1,
   2)  # fmt: skip
else : y = (1,
   2)  # fmt: skip
@a
def f( ): x # fmt: skip
@a
class f( ): x # fmt: skip
if  a : \
  b # fmt: skip
if  a : b  # fmt: skip
# c
else : c # fmt: skip
# e
try : a
except: b # fmt: skip

if  a : b ; c  # d
if  a : """x
y"""  # fmt: skip
def f( ) : "doc"  # fmt: skip
class f( ) : ...  # fmt: skip
def f( ) : ...  # fmt: skip
while  x :
   if  y : z  # fmt: skip
   if  y : z ; # fmt: skip
class A:
   def f( ) : ...  # fmt: skip
   def f( ) : ...  # fmt: skip
if  a : (b, # fmt: skip
 c)
if  a : (b, # c
 c) # fmt: skip
if ( # c
 a) : (b,
 c) # fmt: skip
if  a : b  # x # fmt: skip
with  a as b , c : pass  # fmt: skip
async  with  a as b , c : pass  # fmt: skip
async  for a in  b : pass  # fmt: skip
for  a in  b : pass  # fmt: skip
else : x

using System.Runtime.CompilerServices;

// Calls into the C library are compiled ahead of time only where nothing has to be converted for them.
[assembly: DisableRuntimeMarshalling]

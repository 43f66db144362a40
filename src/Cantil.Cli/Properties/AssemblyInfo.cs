using System.Runtime.CompilerServices;

// Native calls take only blittable arguments, so that they are compiled ahead of time.
[assembly: DisableRuntimeMarshalling]

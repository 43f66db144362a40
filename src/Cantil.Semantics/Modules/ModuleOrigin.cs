namespace Cantil.Semantics.Modules;

/// <summary>Whose a module is.</summary>
public enum ModuleOrigin : byte
{
    /// <summary>The project's own.</summary>
    FirstParty,

    /// <summary>An installed distribution's.</summary>
    ThirdParty,
    StandardLibrary,
}

using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Markers.Algebra;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers;

/// <summary>
/// What a marker means, whatever way it is written: a value of four bytes, and two are equal exactly when they hold in the same
/// environments (as far as the variables tell: relations between two texts that are searched are not known). Conjunction,
/// disjunction, negation and implication are exact. The default value always holds. Safe for concurrent use.
/// </summary>
/// <remarks>
/// Held as a reduced ordered decision diagram, shared by the whole process. <c>python_version</c> and <c>python_full_version</c> are one
/// variable; versions of interpreters are three numbers, so that a pre-release of Python counts as its release. What cannot be on any
/// platform (<c>os_name == 'nt' and sys_platform == 'linux'</c>) is false.
/// </remarks>
public readonly struct MarkerTree : IEquatable<MarkerTree>
{
    internal MarkerTree(int handle) => Handle = handle;

    internal int Handle { get; }

    /// <summary>Holds everywhere; no marker at all.</summary>
    public static MarkerTree True => default;

    /// <summary>Holds nowhere.</summary>
    public static MarkerTree False => new(DiagramTable.False);

    public bool IsTrue => Handle == DiagramTable.True;

    public bool IsFalse => Handle == DiagramTable.False;

    /// <summary>What a marker means; null is no marker and always holds.</summary>
    public static MarkerTree From(Marker? marker)
    {
        if (marker is null)
            return True;
        lock (DiagramTable.Gate)
            return new MarkerTree(MarkerTranslation.Translate(marker));
    }

    /// <summary>Reads a marker; the empty text always holds.</summary>
    /// <exception cref="FormatException">The text is no marker; the message says why.</exception>
    public static MarkerTree Parse(string text) => text.AsSpan().IsWhiteSpace() ? True : From(Marker.Parse(text));

    /// <summary>Holds for these versions of the interpreter.</summary>
    public static MarkerTree FromPython(VersionRange range)
    {
        lock (DiagramTable.Gate)
            return new MarkerTree(VersionDiagrams.Within(MarkerVariable.PythonFullVersion, range));
    }

    /// <summary>Holds where an extra is asked for: <c>extra == 'name'</c>.</summary>
    public static MarkerTree FromExtra(PackageName extra) => FromChosen(MarkerVariable.Extra, extra);

    /// <summary>Holds where a lock file is installed with an extra: <c>'name' in extras</c> (PEP 751).</summary>
    public static MarkerTree FromLockExtra(PackageName extra) => FromChosen(MarkerVariable.Extras, extra);

    /// <summary>Holds where a lock file is installed with a group: <c>'name' in dependency_groups</c> (PEP 751).</summary>
    public static MarkerTree FromLockGroup(PackageName group) => FromChosen(MarkerVariable.DependencyGroups, group);

    private static MarkerTree FromChosen(MarkerVariable variable, PackageName name)
    {
        lock (DiagramTable.Gate)
            return new MarkerTree(MarkerTranslation.Chosen(variable, name.Value));
    }

    /// <summary>Where both hold.</summary>
    public MarkerTree And(MarkerTree other)
    {
        if (IsTrue || other.IsFalse || Handle == other.Handle)
            return other;
        if (other.IsTrue || IsFalse)
            return this;
        lock (DiagramTable.Gate)
            return new MarkerTree(DiagramOperations.And(Handle, other.Handle));
    }

    /// <summary>Where either holds.</summary>
    public MarkerTree Or(MarkerTree other)
    {
        if (IsTrue || other.IsFalse || Handle == other.Handle)
            return this;
        if (other.IsTrue || IsFalse)
            return other;
        lock (DiagramTable.Gate)
            return new MarkerTree(DiagramOperations.Or(Handle, other.Handle));
    }

    /// <summary>Where it does not hold.</summary>
    public MarkerTree Not()
    {
        if (DiagramTable.IsConstant(Handle))
            return new MarkerTree(1 - Handle);
        lock (DiagramTable.Gate)
            return new MarkerTree(DiagramOperations.Not(Handle));
    }

    /// <summary>Where this holds and the other does not.</summary>
    public MarkerTree Except(MarkerTree other) => And(other.Not());

    /// <summary>Whether there is no environment in which both hold.</summary>
    public bool IsDisjointFrom(MarkerTree other) => And(other).IsFalse;

    /// <summary>Whether the other holds wherever this one does.</summary>
    public bool Implies(MarkerTree other) => Except(other).IsFalse;

    /// <summary>The smallest set of versions of the interpreter outside of which it never holds.</summary>
    public VersionRange PythonRange
    {
        get
        {
            lock (DiagramTable.Gate)
                return VersionDiagrams.ToRange(VersionDiagrams.Project(Handle));
        }
    }

    /// <summary>
    /// The simplest marker that says the same for these versions of the interpreter, and whatever for others: what <see cref="RequirePython"/>
    /// undoes.
    /// </summary>
    public MarkerTree AssumePython(VersionRange range)
    {
        lock (DiagramTable.Gate)
        {
            var inside = VersionDiagrams.Within(MarkerVariable.PythonFullVersion, range);
            return new MarkerTree(VersionDiagrams.Assume(DiagramOperations.And(Handle, inside), inside));
        }
    }

    /// <summary>Where it holds and the interpreter is one of these.</summary>
    public MarkerTree RequirePython(VersionRange range) => And(FromPython(range));

    /// <summary>What is left to ask once it is known whether an extra is asked for (<c>extra</c>, not <c>extras</c>).</summary>
    public MarkerTree WithExtra(PackageName extra, bool isChosen) => Replace(
        (node, children) => node.Variable is { Kind: DiagramVariableKind.Chosen, Variable: MarkerVariable.Extra } && node.Variable.Text == extra.Value
            ? children[isChosen ? 0 : 1]
            : null);

    /// <summary>Where it holds with some choice of extras (<c>extra</c> and <c>extras</c>).</summary>
    public MarkerTree WithoutExtras() => Replace(static (node, children) => IsExtra(node) ? DiagramOperations.Any(children) : null);

    /// <summary>Where it holds with some choice of extras and groups.</summary>
    public MarkerTree WithoutChosen() => Replace(
        static (node, children) => node.Variable.Kind == DiagramVariableKind.Chosen ? DiagramOperations.Any(children) : null);

    /// <summary>What is left to ask once it is known with which extras and groups a lock is installed (<c>extras</c>, <c>dependency_groups</c>).</summary>
    public MarkerTree WithLockChoice(IReadOnlySet<PackageName> extras, IReadOnlySet<PackageName> groups)
    {
        ArgumentNullException.ThrowIfNull(extras);
        ArgumentNullException.ThrowIfNull(groups);
        return Replace((node, children) => node.Variable is not { Kind: DiagramVariableKind.Chosen, Variable: not MarkerVariable.Extra } variable ? null
            : children[(variable.Variable == MarkerVariable.Extras ? extras : groups).Contains(PackageName.Parse(variable.Text)) ? 0 : 1]);
    }

    private static bool IsExtra(DiagramNode node) => node.Variable is { Kind: DiagramVariableKind.Chosen, Variable: not MarkerVariable.DependencyGroups };

    private MarkerTree Replace(Func<DiagramNode, int[], int?> replace)
    {
        lock (DiagramTable.Gate)
            return new MarkerTree(DiagramOperations.Rebuild(Handle, [], replace));
    }

    /// <summary>Whether it holds in an environment with these extras asked for.</summary>
    public bool Evaluate(MarkerEnvironment environment, params ReadOnlySpan<PackageName> extras) => DiagramEvaluation.Evaluate(Handle, environment, extras);

    /// <summary>The marker in its canonical form, or null where it always holds.</summary>
    public Marker? ToMarker() => IsTrue ? null : Marker.Parse(ToString());

    /// <summary>
    /// The canonical text, which is read as the same: conjunctions joined by <c>or</c>, in an order that depends on nothing but their meaning. Empty
    /// where it always holds.
    /// </summary>
    /// <exception cref="MarkerTooLongException">No text of reasonable length says it.</exception>
    public override string ToString()
    {
        lock (DiagramTable.Gate)
            return MarkerText.Write(Handle);
    }

    public bool Equals(MarkerTree other) => Handle == other.Handle;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MarkerTree other && Equals(other);

    public override int GetHashCode() => Handle;

    public static bool operator ==(MarkerTree left, MarkerTree right) => left.Handle == right.Handle;

    public static bool operator !=(MarkerTree left, MarkerTree right) => left.Handle != right.Handle;
}

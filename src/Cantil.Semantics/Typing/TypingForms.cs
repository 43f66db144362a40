using Cantil.Syntax.Names;

namespace Cantil.Semantics.Typing;

/// <summary>
/// Which names of the standard library are forms of typing. The set of generic classes is the one that linters agree on
/// for subscripts outside annotations, where a string may as well be a key.
/// </summary>
internal static class TypingForms
{
    [Flags]
    private enum Homes : byte
    {
        None = 0,
        Typing = 1,
        TypingExtensions = 2,
        Collections = 4,
        CollectionsAbc = 8,
        Contextlib = 16,
        Re = 32,
        Weakref = 64,
        CallableArgument = 128,
    }

    private static readonly Homes[] s_generic = MakeTable();

    /// <summary>Whether a module of this name, or its submodules, may give a form.</summary>
    public static bool IsHome(NameId firstSegment) => (int)firstSegment is
        WellKnown.Typing or WellKnown.TypingExtensions or WellKnown.Collections or WellKnown.Contextlib or WellKnown.Re
        or WellKnown.Weakref or WellKnown.MypyExtensions;

    /// <summary>The form of a builtin.</summary>
    public static TypingForm OfBuiltin(NameId name) => (int)name is
        WellKnown.Dict or WellKnown.Frozenset or WellKnown.List or WellKnown.Set or WellKnown.Tuple or WellKnown.Type
        ? TypingForm.Generic
        : TypingForm.None;

    /// <summary>The form of a qualified name.</summary>
    public static TypingForm Of(ReadOnlySpan<NameId> segments)
    {
        if (segments.Length is < 2 or > 3)
            return TypingForm.None;
        var member = segments[^1];
        var home = (int)segments[0] switch
        {
            WellKnown.Collections when segments.Length == 3 => segments[1] == WellKnown.Abc ? Homes.CollectionsAbc : Homes.None,
            _ when segments.Length == 3 => Homes.None,
            WellKnown.Typing => Homes.Typing,
            WellKnown.TypingExtensions => Homes.TypingExtensions,
            WellKnown.Collections => Homes.Collections,
            WellKnown.Contextlib => Homes.Contextlib,
            WellKnown.Re => Homes.Re,
            WellKnown.Weakref => Homes.Weakref,
            WellKnown.MypyExtensions => Homes.CallableArgument,
            _ => Homes.None,
        };
        return (home & (Homes.Typing | Homes.TypingExtensions)) != 0 && OfTyping(member) is var form and not TypingForm.None
            ? form
            : In(member, home);
    }

    /// <summary>The form of a member of a module that exports what <c>typing</c> and <c>typing_extensions</c> do.</summary>
    public static TypingForm OfTypingModule(NameId member) =>
        OfTyping(member) is var form and not TypingForm.None ? form : In(member, Homes.Typing | Homes.TypingExtensions);

    private static TypingForm In(NameId member, Homes home)
    {
        if (!member.IsWellKnown || (s_generic[(int)member] & home) == 0)
            return TypingForm.None;
        return home == Homes.CallableArgument ? TypingForm.CallableArgument : TypingForm.Generic;
    }

    private static TypingForm OfTyping(NameId member) => (int)member switch
    {
        WellKnown.Literal => TypingForm.Literal,
        WellKnown.Annotated => TypingForm.Annotated,
        WellKnown.TypedDict => TypingForm.TypedDict,
        WellKnown.NamedTuple => TypingForm.NamedTuple,
        WellKnown.Cast => TypingForm.Cast,
        WellKnown.NewType => TypingForm.NewType,
        WellKnown.TypeVar => TypingForm.TypeVar,
        WellKnown.TypeAliasType => TypingForm.TypeAliasType,
        WellKnown.TypeForm => TypingForm.TypeForm,
        WellKnown.TypeAlias => TypingForm.TypeAlias,
        WellKnown.TYPECHECKING => TypingForm.TypeChecking,
        WellKnown.NoTypeCheck => TypingForm.NoTypeCheck,
        WellKnown.Overload => TypingForm.Overload,
        _ => TypingForm.None,
    };

    private static Homes[] MakeTable()
    {
        var table = new Homes[WellKnown.Count + 1];
        Add(Homes.Typing,
        [
            WellKnown.AbstractSet, WellKnown.AsyncContextManager, WellKnown.AsyncGenerator, WellKnown.AsyncIterator,
            WellKnown.Awaitable, WellKnown.BinaryIO, WellKnown.ByteString, WellKnown.CallableType, WellKnown.ChainMap,
            WellKnown.ClassVar, WellKnown.Collection, WellKnown.Concatenate, WellKnown.Container,
            WellKnown.ContextManager, WellKnown.Coroutine, WellKnown.Counter, WellKnown.DefaultDict, WellKnown.DequeType,
            WellKnown.DictType, WellKnown.Final, WellKnown.FrozenSet, WellKnown.Generator, WellKnown.Generic,
            WellKnown.IO, WellKnown.ItemsView, WellKnown.Iterable, WellKnown.Iterator, WellKnown.KeysView,
            WellKnown.ListType, WellKnown.Mapping, WellKnown.MatchType, WellKnown.MutableMapping,
            WellKnown.MutableSequence, WellKnown.MutableSet, WellKnown.Optional, WellKnown.OrderedDict,
            WellKnown.Pattern, WellKnown.Reversible, WellKnown.Sequence, WellKnown.SetType, WellKnown.TextIO,
            WellKnown.TupleType, WellKnown.TypeType, WellKnown.TypeGuard, WellKnown.TypeIs, WellKnown.Union,
            WellKnown.Unpack, WellKnown.ValuesView,
        ]);
        Add(Homes.TypingExtensions,
        [
            WellKnown.AsyncContextManager, WellKnown.AsyncGenerator, WellKnown.AsyncIterable, WellKnown.AsyncIterator,
            WellKnown.Awaitable, WellKnown.ChainMap, WellKnown.ClassVar, WellKnown.Concatenate,
            WellKnown.ContextManager, WellKnown.Coroutine, WellKnown.Counter, WellKnown.DefaultDict, WellKnown.DequeType,
            WellKnown.TypeType, WellKnown.TypeGuard, WellKnown.TypeIs,
        ]);
        Add(Homes.Collections,
            [WellKnown.ChainMap, WellKnown.Counter, WellKnown.OrderedDict, WellKnown.Defaultdict, WellKnown.Deque]);
        Add(Homes.CollectionsAbc,
        [
            WellKnown.AsyncGenerator, WellKnown.AsyncIterable, WellKnown.AsyncIterator, WellKnown.Awaitable,
            WellKnown.ByteString, WellKnown.CallableType, WellKnown.Collection, WellKnown.Container, WellKnown.Coroutine,
            WellKnown.Generator, WellKnown.ItemsView, WellKnown.Iterable, WellKnown.Iterator, WellKnown.KeysView,
            WellKnown.Mapping, WellKnown.MappingView, WellKnown.MutableMapping, WellKnown.MutableSequence,
            WellKnown.MutableSet, WellKnown.Reversible, WellKnown.Sequence, WellKnown.SetType, WellKnown.ValuesView,
        ]);
        Add(Homes.Contextlib, [WellKnown.AbstractAsyncContextManager, WellKnown.AbstractContextManager]);
        Add(Homes.Re, [WellKnown.MatchType, WellKnown.Pattern]);
        Add(Homes.Weakref, [WellKnown.WeakKeyDictionary, WellKnown.WeakSet, WellKnown.WeakValueDictionary]);
        Add(Homes.CallableArgument,
        [
            WellKnown.Arg, WellKnown.DefaultArg, WellKnown.NamedArg, WellKnown.DefaultNamedArg, WellKnown.VarArg,
            WellKnown.KwArg,
        ]);
        return table;

        void Add(Homes home, ReadOnlySpan<int> members)
        {
            foreach (var member in members)
                table[member] |= home;
        }
    }
}

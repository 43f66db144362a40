using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Cantil.Tools.Profiling;

/// <summary>
/// Writes counts of methods as the ahead-of-time compiler reads them (<c>--mibc</c>): an assembly whose global methods are never run,
/// their instructions are the data.
/// </summary>
internal sealed class ProfileWriter
{
    private readonly MetadataBuilder _metadata = new();
    private readonly BlobBuilder _bodies = new();
    private readonly MethodBodyStreamEncoder _encoder;
    private readonly Dictionary<string, AssemblyReferenceHandle> _assemblies = [];
    private readonly Dictionary<(EntityHandle Scope, string Namespace, string Name), TypeReferenceHandle> _types = [];
    private readonly SortedDictionary<string, InstructionEncoder> _groups = new(StringComparer.Ordinal);

    public ProfileWriter() => _encoder = new MethodBodyStreamEncoder(_bodies);

    /// <summary>Adds one method of an assembly that was loaded for reading.</summary>
    public void Add(MetadataReader reader, MethodDefinitionHandle handle, MethodCounts counts)
    {
        var method = reader.GetMethodDefinition(handle);
        var signature = method.DecodeSignature(new SignatureCopier(Reference), genericContext: null);
        var member = _metadata.AddMemberReference(
            Reference(reader, method.GetDeclaringType()), _metadata.GetOrAddString(reader.GetString(method.Name)), _metadata.GetOrAddBlob(SignatureCopier.Method(signature)));

        var assembly = reader.GetString(reader.GetAssemblyDefinition().Name);
        if (!_groups.TryGetValue(assembly, out var group))
            _groups.Add(assembly, group = new InstructionEncoder(new BlobBuilder()));
        group.OpCode(ILOpCode.Ldtoken);
        group.Token(member);
        Text(group, "InstrumentationDataStart");
        for (var i = 0; i < counts.Probes.Count; i++)
        {
            var (kind, offset, other) = counts.Probes[i];
            // All four fields follow, then the value.
            group.LoadConstantI4(0xF);
            group.LoadConstantI4(offset);
            group.LoadConstantI4(kind);
            group.LoadConstantI4(1);
            Number(group, other);
            Number(group, counts.Values[i]);
        }
        Text(group, "InstrumentationDataEnd");
        group.OpCode(ILOpCode.Pop);
    }

    public void Save(string path)
    {
        var dictionary = new InstructionEncoder(new BlobBuilder());
        MethodDefinitionHandle? first = null;
        foreach (var (assembly, group) in _groups)
        {
            var data = Method($"Assembly_{assembly}", group);
            first ??= data;
            Text(dictionary, assembly + ";");
            dictionary.OpCode(ILOpCode.Ldtoken);
            dictionary.Token(data);
            dictionary.OpCode(ILOpCode.Pop);
        }
        var last = Method("AssemblyDictionary", dictionary);
        _metadata.AddModule(0, _metadata.GetOrAddString("cantil.mibc"), _metadata.GetOrAddGuid(default), default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString("cantil.mibc"), new Version(0, 0, 0, 0), default, default, default, System.Reflection.AssemblyHashAlgorithm.None);
        _metadata.AddTypeDefinition(default, default, _metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), first ?? last);

        var image = new ManagedPEBuilder(
            new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll | Characteristics.ExecutableImage), new MetadataRootBuilder(_metadata), _bodies,
            deterministicIdProvider: _ => new BlobContentId(default, 1));
        var file = new BlobBuilder();
        image.Serialize(file);
        // The compiler looks for an entry of this name; as an archive it is a quarter of the size.
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        var entry = archive.CreateEntry(Path.GetFileName(path) + ".dll", CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var content = entry.Open();
        file.WriteContentTo(content);
    }

    private EntityHandle Reference(MetadataReader reader, EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeDefinition)
        {
            var type = reader.GetTypeDefinition((TypeDefinitionHandle)handle);
            var scope = type.IsNested ? Reference(reader, type.GetDeclaringType()) : Assembly(reader.GetString(reader.GetAssemblyDefinition().Name));
            return Type(scope, reader.GetString(type.Namespace), reader.GetString(type.Name));
        }
        var reference = reader.GetTypeReference((TypeReferenceHandle)handle);
        var outer = reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? Reference(reader, reference.ResolutionScope)
            : Assembly(reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name));
        return Type(outer, reader.GetString(reference.Namespace), reader.GetString(reference.Name));
    }

    private TypeReferenceHandle Type(EntityHandle scope, string space, string name)
    {
        if (!_types.TryGetValue((scope, space, name), out var type))
            _types.Add((scope, space, name), type = _metadata.AddTypeReference(scope, _metadata.GetOrAddString(space), _metadata.GetOrAddString(name)));
        return type;
    }

    private AssemblyReferenceHandle Assembly(string name)
    {
        if (!_assemblies.TryGetValue(name, out var assembly))
            _assemblies.Add(name, assembly = _metadata.AddAssemblyReference(_metadata.GetOrAddString(name), new Version(0, 0, 0, 0), default, default, default, default));
        return assembly;
    }

    private MethodDefinitionHandle Method(string name, InstructionEncoder code)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, result => result.Void(), _ => { });
        code.OpCode(ILOpCode.Ret);
        return _metadata.AddMethodDefinition(
            System.Reflection.MethodAttributes.Public | System.Reflection.MethodAttributes.Static, default, _metadata.GetOrAddString(name),
            _metadata.GetOrAddBlob(signature), _encoder.AddMethodBody(code), default);
    }

    private void Text(InstructionEncoder code, string text) => code.LoadString(_metadata.GetOrAddUserString(text));

    private static void Number(InstructionEncoder code, long value)
    {
        if (value == (int)value)
            code.LoadConstantI4((int)value);
        else
            code.LoadConstantI8(value);
    }
}

using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Cantil.Tools.Profiling;

/// <summary>Writes the types of a signature as bytes that refer to another module's metadata (ECMA-335, II.23.2.12).</summary>
internal sealed class SignatureCopier(Func<MetadataReader, EntityHandle, EntityHandle> reference) : ISignatureTypeProvider<byte[], object?>
{
    public byte[] GetPrimitiveType(PrimitiveTypeCode typeCode) => [(byte)typeCode];

    public byte[] GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Named(reader, handle, rawTypeKind);

    public byte[] GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Named(reader, handle, rawTypeKind);

    public byte[] GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public byte[] GetSZArrayType(byte[] elementType) => [(byte)SignatureTypeCode.SZArray, .. elementType];

    public byte[] GetPointerType(byte[] elementType) => [(byte)SignatureTypeCode.Pointer, .. elementType];

    public byte[] GetByReferenceType(byte[] elementType) => [(byte)SignatureTypeCode.ByReference, .. elementType];

    public byte[] GetPinnedType(byte[] elementType) => [(byte)SignatureTypeCode.Pinned, .. elementType];

    public byte[] GetGenericMethodParameter(object? genericContext, int index) => [(byte)SignatureTypeCode.GenericMethodParameter, .. Number(index)];

    public byte[] GetGenericTypeParameter(object? genericContext, int index) => [(byte)SignatureTypeCode.GenericTypeParameter, .. Number(index)];

    public byte[] GetGenericInstantiation(byte[] genericType, ImmutableArray<byte[]> typeArguments) =>
        [(byte)SignatureTypeCode.GenericTypeInstance, .. genericType, .. Number(typeArguments.Length), .. typeArguments.SelectMany(type => type)];

    public byte[] GetModifiedType(byte[] modifier, byte[] unmodifiedType, bool isRequired) =>
        // The modifier's own kind of type is not repeated.
        [(byte)(isRequired ? SignatureTypeCode.RequiredModifier : SignatureTypeCode.OptionalModifier), .. modifier[1..], .. unmodifiedType];

    public byte[] GetArrayType(byte[] elementType, ArrayShape shape) =>
        [
            (byte)SignatureTypeCode.Array, .. elementType, .. Number(shape.Rank), .. Number(shape.Sizes.Length), .. shape.Sizes.SelectMany(Number),
            .. Number(shape.LowerBounds.Length), .. shape.LowerBounds.SelectMany(Signed),
        ];

    public byte[] GetFunctionPointerType(MethodSignature<byte[]> signature) => [(byte)SignatureTypeCode.FunctionPointer, .. Method(signature)];

    /// <summary>A whole signature of a method.</summary>
    public static byte[] Method(MethodSignature<byte[]> signature) =>
        [
            signature.Header.RawValue, .. signature.GenericParameterCount > 0 ? Number(signature.GenericParameterCount) : [],
            .. Number(signature.ParameterTypes.Length), .. signature.ReturnType, .. signature.ParameterTypes.SelectMany(type => type),
        ];

    private byte[] Named(MetadataReader reader, EntityHandle handle, byte rawTypeKind) =>
        [rawTypeKind, .. Number(CodedIndex.TypeDefOrRefOrSpec(reference(reader, handle)))];

    private static byte[] Number(int value)
    {
        var blob = new BlobBuilder();
        blob.WriteCompressedInteger(value);
        return blob.ToArray();
    }

    private static byte[] Signed(int value)
    {
        var blob = new BlobBuilder();
        blob.WriteCompressedSignedInteger(value);
        return blob.ToArray();
    }
}

namespace Cantil.Workspace.Matching;

/// <param name="Character">Of <see cref="GlobOp.Character"/>.</param>
/// <param name="Class">Of <see cref="GlobOp.Class"/>.</param>
internal readonly record struct GlobStep(GlobOp Op, char Character = '\0', GlobClass? Class = null);

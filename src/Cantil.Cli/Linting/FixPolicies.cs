using Cantil.Linter.Engine.Selection;
using Cantil.Linter.Fixes;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>What settings say of fixes.</summary>
internal static class FixPolicies
{
    public static FixPolicy Of(EffectiveSettings settings, SelectionMessages messages, Func<SettingSource, string> name)
    {
        var layers = new List<FixSelectionLayer>();
        foreach (var layer in settings.RuleLayers)
            if ((layer.Fixable ?? layer.Unfixable ?? layer.ExtendFixable) is not null)
                layers.Add(new FixSelectionLayer(layer.Fixable, layer.ExtendFixable ?? [], layer.Unfixable ?? [], name(layer.Source)));
        return FixSelection.Resolve(layers, settings.Get(SettingKeys.ExtendSafeFixes), settings.Get(SettingKeys.ExtendUnsafeFixes), messages);
    }
}

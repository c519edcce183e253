using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Templates;

/// <summary>Turns what goes wrong while a template is rendered into a finding for its author.</summary>
internal static class RenderFailure
{
    /// <summary>Whether an exception is about the template rather than about the run.</summary>
    public static bool IsAuthors(Exception exception) => exception is not (OperationCanceledException or OutOfMemoryException);

    /// <summary>The finding, or null when the mistake must be in a template further out, whose text names the property.</summary>
    /// <param name="file">The template in which it went wrong.</param>
    /// <param name="exception">What was thrown.</param>
    /// <param name="isOutermost">Whether no template stands around it.</param>
    public static Diagnostic? Describe(TemplateFile file, Exception exception, bool isOutermost)
    {
        var cause = exception.GetBaseException();
        if (cause is UnknownPropertyException unknown)
        {
            var place = file.FindProperty(unknown.Name);
            return place is null && !isOutermost
                ? null
                : TemplateDiagnostics.CannotRender.At(place ?? file.File.At(), unknown.Message, unknown.Expected, DidYouMean.Suggest(unknown.Name, unknown.Known));
        }

        return cause switch
        {
            // Unwinding only to the next template would let two calls of itself try again without end.
            EndlessTemplateException endless => isOutermost
                ? TemplateDiagnostics.CannotRender.At(endless.Location, endless.Message)
                : null,
            TemplateFailureException failure => TemplateDiagnostics.CannotRender.At(file.File.At(), failure.Message, failure.Expected),
            _ => TemplateDiagnostics.CannotRender.At(file.File.At(), "The template cannot be rendered with the values of this page."),
        };
    }
}

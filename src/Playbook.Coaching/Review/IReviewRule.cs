using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>One thing that a reviewer would look for.</summary>
internal interface IReviewRule
{
    /// <summary>What it finds in a handbook.</summary>
    IEnumerable<Diagnostic> Review(Handbook handbook);
}

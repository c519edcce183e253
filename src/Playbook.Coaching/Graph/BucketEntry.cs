using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Graph;

/// <summary>A bucket in its place.</summary>
/// <param name="Wheel">The wheel it belongs to.</param>
/// <param name="Bucket">The bucket.</param>
/// <param name="Address">Where its page is written.</param>
/// <param name="Skills">Its skills in order.</param>
public sealed record BucketEntry(WheelPage Wheel, Bucket Bucket, UrlPath Address, IReadOnlyList<SkillPage> Skills);
